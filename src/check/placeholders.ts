/**
 * What a program, not a person, will read: {name}, {{name}}, ${name}, %s, %1$d, %(name)s, tags of
 * HTML and numbered ones, entities, [[name]], \n, [1], [^1] and :name.
 */
export const PLACEHOLDERS =
  /\$?\{\{?[^{}\n]{0,60}\}\}?|%(?:\d{1,2}\$|\([\w.]{1,40}\))?[-+#0]?\d{0,3}(?:\.\d{1,2})?(?:l{0,2}[dsufxg]|@)(?![\p{L}\p{M}])|<\/?[a-z\d][^<>\n]{0,200}>|&(?:#x?[\da-f]{1,6}|[a-z]{2,8}\d{0,2});|\[\[[^[\]\n]{1,60}\]\]|\[\^?\d{1,3}\]|\\[nt](?![a-z])|(?<!\w)__\w{1,40}__(?!\w)|(?<![\p{L}\p{N}:/]):[a-z][\w]{1,30}(?![\w:])/giu;
