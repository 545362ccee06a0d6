// No template language inside the Markdown: our documents have none, and Eleventy is faster without.
module.exports = () => ({ dir: { output: '_site' }, markdownTemplateEngine: false });
