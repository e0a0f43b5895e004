/** A project that holds nothing: its planted file is what the boundary rule must refuse. */
export {};
