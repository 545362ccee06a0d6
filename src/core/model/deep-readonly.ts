type Primitive = string | number | boolean | bigint | symbol | null | undefined;

/** `T` with every property and array, at every depth, readonly. */
export type DeepReadonly<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };
