/** Keeps the values used last, at most `size` of them. For rows that never change once written. */
export class BoundedCache<V> {
	private readonly values = new Map<string, V>();

	constructor(private readonly size: number) {}

	get(key: string): V | undefined {
		const value = this.values.get(key);
		if (value !== undefined) {
			this.values.delete(key);
			this.values.set(key, value);
		}
		return value;
	}

	set(key: string, value: V): void {
		this.values.delete(key);
		this.values.set(key, value);
		if (this.values.size > this.size)
			this.values.delete(this.values.keys().next().value as string);
	}
}
