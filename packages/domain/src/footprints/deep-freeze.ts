/** Freezes a value and all that it holds, so that nothing released can be changed. */
export function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null) {
		for (const part of Object.values(value)) deepFreeze(part);
		Object.freeze(value);
	}
	return value;
}
