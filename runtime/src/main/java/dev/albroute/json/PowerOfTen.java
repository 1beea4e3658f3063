package dev.albroute.json;

/**
 * The first 128 bits of a power of ten, which reading and writing doubles needs. Only every 27th power is kept, the others
 * are worked out: a table of all would be 10 KB to load, and longer to fill.
 */
final class PowerOfTen {
  static final int MIN = -351;
  static final int MAX = 350;

  private static final int STEP = 27;

  /** For each 27th power from MIN on its first 160 bits, rounded down: 64, 64 and 32. */
  private static final long[] BASES = {
    0x8049A4AC0C5811AEL, 0x205B896D777D6278L, 0xAC261E9FL,
    0xCF42894A5DCE35EAL, 0x52064CAC828675B9L, 0x475F2B7DL,
    0xA76C582338ED2621L, 0xAF2AF2B80AF6F24EL, 0x657C8F4DL,
    0x873E4F75E2224E68L, 0x5A7744A6E804A291L, 0xCC35EDDFL,
    0xDA7F5BF590966848L, 0xAF39A475506A899EL, 0xA30294CCL,
    0xB080392CC4349DECL, 0xBD8D794D96AACFB3L, 0xFE13A5C8L,
    0x8E938662882AF53EL, 0x547EB47B7282EE9CL, 0x41B0230EL,
    0xE65829B3046B0AFAL, 0x0CB4A5A3112A5112L, 0xA3B561B1L,
    0xBA121A4650E4DDEBL, 0x92F34D62616CE413L, 0x21A0183EL,
    0x964E858C91BA2655L, 0x3A6A07F8D510F86FL, 0xE9082F25L,
    0xF2D56790AB41C2A2L, 0xFAE27299423FB9C3L, 0x3695DAD7L,
    0xC428D05AA4751E4CL, 0xAA97E14C3C26B886L, 0x96842DC9L,
    0x9E74D1B791E07E48L, 0x775EA264CF55347DL, 0xCA49F1C0L,
    0x8000000000000000L, 0x0000000000000000L, 0x00000000L,
    0xCECB8F27F4200F3AL, 0x0000000000000000L, 0x00000000L,
    0xA70C3C40A64E6C51L, 0x999090B65F67D924L, 0x00000000L,
    0x86F0AC99B4E8DAFDL, 0x69A028BB3DED71A3L, 0xDF9F9156L,
    0xDA01EE641A708DE9L, 0xE80E6F4820CC9495L, 0xD74BAAD0L,
    0xB01AE745B101E9E4L, 0x5EC05DCFF72E7F8FL, 0xC04C79FFL,
    0x8E41ADE9FBEBC27DL, 0x14588F13BE847307L, 0x23BD6A20L,
    0xE5D3EF282A242E81L, 0x8F1668C8A86DA5FAL, 0xF0B5CCF5L,
    0xB9A74A0637CE2EE1L, 0x6D953E2BD7173692L, 0x88EFB003L,
    0x95F83D0A1FB69CD9L, 0x4ABDAF101564F98EL, 0x0D5A4AF7L,
    0xF24A01A73CF2DCCFL, 0xBC633B39673C8CECL, 0x3D9C44CDL,
    0xC3B8358109E84F07L, 0x0A862F80EC4700C8L, 0x02606EA0L,
    0x9E19DB92B4E31BA9L, 0x6C07A2C26A8346D1L, 0x4944D9F5L
  };

  /** The powers of five that are a positive long. */
  private static final long[] FIVES = new long[STEP];

  static {
    long five = 1;
    for (int i = 0; i < STEP; i++) {
      FIVES[i] = five;
      five *= 5;
    }
  }

  /** The upper 64 of the 128 bits, the highest of which is set; rounded down. */
  long high;

  /** The lower 64. */
  long low;

  /** Works out ten to the power of {@code exponent}, which is from MIN to MAX. */
  void set(int exponent) {
    int base = (exponent - MIN) / STEP;
    int rest = exponent - MIN - base * STEP;
    long a = BASES[3 * base];
    long b = BASES[3 * base + 1];
    if (rest == 0) {
      high = a;
      low = b;
      return;
    }
    // Powers of two move only the point, so a power of five is as good; its highest bit goes to the
    // top.
    long five = FIVES[rest] << Long.numberOfLeadingZeros(FIVES[rest]);
    long c = BASES[3 * base + 2];
    // (a, b, c) * five, without the lowest 32 bits, which are too far away to matter.
    long lowest = unsignedHigh(c << 32, five);
    long middle = b * five + lowest;
    long carry = unsignedHigh(b, five) + (Long.compareUnsigned(middle, lowest) < 0 ? 1 : 0);
    long upper = a * five + carry;
    long top = unsignedHigh(a, five) + (Long.compareUnsigned(upper, carry) < 0 ? 1 : 0);
    if (top < 0) {
      high = top;
      low = upper;
    } else {
      high = (top << 1) | (upper >>> 63);
      low = (upper << 1) | (middle >>> 63);
    }
  }

  /** The upper 64 bits of the product of two unsigned numbers. */
  static long unsignedHigh(long a, long b) {
    return Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
  }

  /** The exponent of the largest power of two that is not above ten to the power of {@code exponent}. */
  static int log2(int exponent) {
    return (exponent * 217_706) >> 16;
  }
}
