import {
	type Money as DomainMoney,
	formatKilograms,
	formatTonnes,
	moneyDecimal,
} from "@tonnetrace/domain";
import { Field, ObjectType } from "type-graphql";
import { CurrencyCodeScalar, DecimalScalar, SafeIntScalar } from "./scalars.js";

@ObjectType({
	simpleResolvers: true,
	description: "A mass of CO2e, the same amount in three units.",
})
export class Mass {
	constructor(grams: number) {
		this.grams = grams;
	}

	@Field(() => SafeIntScalar, { description: "Grams, a whole number." })
	readonly grams: number;

	@Field(() => DecimalScalar, { description: "Kilograms, exact." })
	get kilograms(): string {
		return formatKilograms(this.grams);
	}

	@Field(() => DecimalScalar, { description: "Metric tonnes, exact." })
	get tonnes(): string {
		return formatTonnes(this.grams);
	}
}

@ObjectType({ simpleResolvers: true, description: "An amount of money." })
export class Money {
	constructor({ amountMinor, currency }: DomainMoney) {
		this.amountMinor = amountMinor;
		this.currency = currency;
	}

	@Field(() => SafeIntScalar, {
		description: "In the currency's smallest unit (cents, öre).",
	})
	readonly amountMinor: number;

	@Field(() => CurrencyCodeScalar, { description: "ISO 4217 code." })
	readonly currency: string;

	@Field(() => DecimalScalar, {
		description: "In the currency's main unit, exact.",
	})
	get decimal(): string {
		return moneyDecimal({
			amountMinor: this.amountMinor,
			currency: this.currency,
		});
	}
}
