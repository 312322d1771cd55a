import type { en } from './en.ts';

/** A language the add-on speaks. */
export type UiLanguage = 'en' | 'zh';

/** The shape of the words, with the texts themselves left open so that every language fits it. */
export type Texts<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Texts<Shape[Key]> };

/** Every sentence a person reads, in one language. */
export type Words = Texts<typeof en>;
