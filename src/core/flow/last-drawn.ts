import type { DrawnFlow } from './draw-flow.ts';
import type { Flow } from './flow.ts';

/** Drawings that are kept in mind: those of one document, which shows the same steps in most of its versions. */
const MOST = 8;

/** Makes a way of drawing that draws equal charts once, as long as they come close together. */
export const lastDrawn = (draw: (flow: Flow) => DrawnFlow): ((flow: Flow) => DrawnFlow) => {
  const known = new Map<string, DrawnFlow>();
  return (flow) => {
    const key = JSON.stringify(flow);
    const drawn = known.get(key) ?? draw(flow);
    // What was asked for last is let go last.
    known.delete(key);
    known.set(key, drawn);
    const [oldest] = known.keys();
    if (known.size > MOST && oldest !== undefined) known.delete(oldest);
    return drawn;
  };
};
