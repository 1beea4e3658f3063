package dev.albroute.example.order;

/**
 * A postal address.
 *
 * @param line1 house and street
 * @param city the town
 * @param postcode the postal code
 * @param country the ISO 3166 code of the country, two letters
 */
public record Address(String line1, String city, String postcode, String country) {}
