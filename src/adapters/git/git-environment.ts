/** What Git sets for its own hooks and a shell may still hold: each makes Git look into another repository than the folder's. */
const OF_ONE_REPOSITORY = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_NAMESPACE', 'GIT_PREFIX', 'GIT_SHALLOW_FILE', 'GIT_GRAFT_FILE'];

/** Variables for a run of Git: it finds the repository from the folder alone, and speaks English, for its complaints are read. */
export const gitEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_ONE_REPOSITORY.includes(name.toUpperCase()))),
  LC_ALL: 'C',
});
