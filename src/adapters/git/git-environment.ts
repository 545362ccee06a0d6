/** What Git sets for its own hooks and a shell may still hold: each makes Git look into another repository than the folder's. */
const OF_ONE_REPOSITORY = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_NAMESPACE', 'GIT_PREFIX', 'GIT_SHALLOW_FILE'];

/** Grafts give a commit other parents than it names. A file that cannot be there says that there are none; an empty one would be remarked on. */
const NO_GRAFTS = '/dev/null/none';

/** Variables for a run of Git: it finds the repository from the folder alone, with the history that its commits tell, and speaks English, for its complaints are read. */
export const gitEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_ONE_REPOSITORY.includes(name.toUpperCase()))),
  GIT_GRAFT_FILE: NO_GRAFTS,
  LC_ALL: 'C',
});
