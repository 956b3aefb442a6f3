/** Which 53 bits of a key are looked up first: two runs of FNV-1a (Fowler, Noll, Vo) side by side. */
export function keyHash(key: string): number {
  let [low, high] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) + low;
  }
  return ((high >>> 0) & 0x1fffff) * 0x100000000 + (low >>> 0);
}
