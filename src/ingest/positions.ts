import type { Nodes } from 'mdast';

/** remark gives every node that it reads from text a position with offsets. */
export const startOf = (node: Nodes): number => node.position?.start.offset as number;
export const endOf = (node: Nodes): number => node.position?.end.offset as number;
