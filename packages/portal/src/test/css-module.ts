/** Stands in for every style sheet in tests: a class is named as it is asked for. */
export default new Proxy<Record<string, string>>(
	{},
	{ get: (_, name) => String(name) },
);
