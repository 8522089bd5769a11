/** The same keys with other words: what each further language must give for what English has. */
export type TranslationOf<Source> = {
	[Key in keyof Source]: Source[Key] extends string
		? string
		: TranslationOf<Source[Key]>;
};
