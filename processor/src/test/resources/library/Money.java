package com.acme.library;

/** A class of a library, compiled without the names of its parameters. */
public final class Money {
  private final long amount;
  private final String currency;

  public Money(long amount, String currency) {
    this.amount = amount;
    this.currency = currency;
  }

  public long getAmount() {
    return amount;
  }

  public String getCurrency() {
    return currency;
  }
}
