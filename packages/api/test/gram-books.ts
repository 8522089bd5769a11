const TONNE = 1_000_000;

/**
 * Credit books in the plainest form there is: for every single gram of every batch, who owns it and whether it is retired.
 * What the real books must agree with.
 */
export class GramBooks {
	/** Per batch and gram: 0 is free, n the n-th order. */
	readonly owners: Uint16Array[] = [];
	/** Per batch and gram: 1 is retired. */
	readonly retired: Uint8Array[] = [];

	register(quantity: number): void {
		this.owners.push(new Uint16Array(quantity * TONNE));
		this.retired.push(new Uint8Array(quantity * TONNE));
	}

	free(): number {
		return this.tally()[0] ?? 0;
	}

	/** The lowest free grams of the oldest batches; all or nothing. */
	allocate(order: number, grams: number): string | undefined {
		if (this.free() < grams) return "OUT_OF_STOCK";
		let wanted = grams;
		for (const owners of this.owners) {
			for (let gram = 0; gram < owners.length && wanted > 0; gram++) {
				if (owners[gram] !== 0) continue;
				owners[gram] = order;
				wanted -= 1;
			}
		}
		return undefined;
	}

	release(order: number): string | undefined {
		if (this.retiredOf(order) > 0) return "ORDER_HAS_RETIREMENTS";
		for (const owners of this.owners) {
			for (
				let gram = owners.indexOf(order);
				gram >= 0 && gram < owners.length;
				gram++
			) {
				if (owners[gram] === order) owners[gram] = 0;
			}
		}
		return undefined;
	}

	retire(batch: number, offset: number, quantity: number): string | undefined {
		const [from, to] = [offset * TONNE, (offset + quantity) * TONNE];
		const owners = this.owners[batch]?.subarray(from, to);
		const retired = this.retired[batch]?.subarray(from, to);
		if (!owners || !retired) return "BATCH_NOT_FOUND";
		if (retired.includes(1)) return "ALREADY_RETIRED";
		if (owners.includes(0)) return "NOT_ALLOCATED";
		retired.fill(1);
		return undefined;
	}

	/** Grams of the order that are retired. */
	retiredOf(order: number): number {
		return this.tally()[2 * order + 1] ?? 0;
	}

	/** Free, allocated and not retired, retired grams. */
	totals(): [number, number, number] {
		const [free = 0, , ...sold] = this.tally();
		const sum = (parity: number) =>
			sold.reduce((grams, n, i) => (i % 2 === parity ? grams + n : grams), 0);
		return [free, sum(0), sum(1)];
	}

	/** Grams by owner and state: at 2 × owner those that aren't retired, after it those that are. */
	private tally(): number[] {
		const grams: number[] = [];
		this.owners.forEach((owners, batch) => {
			const retired = this.retired[batch] ?? [];
			for (let gram = 0; gram < owners.length; gram++) {
				const place = 2 * (owners[gram] ?? 0) + (retired[gram] ?? 0);
				grams[place] = (grams[place] ?? 0) + 1;
			}
		});
		return Array.from(grams, (n) => n ?? 0);
	}
}
