package dev.albroute.local.rules;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of IP addresses in CIDR notation.
 *
 * @param network the first address
 * @param prefixLength how many leading bits count
 */
record AddressBlock(InetAddress network, int prefixLength) {

  static AddressBlock parse(String cidr) {
    int slash = cidr.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "\"" + cidr + "\" is no CIDR block: write it as 192.0.2.0/24");
    }
    InetAddress network = address(cidr.substring(0, slash));
    int prefixLength;
    try {
      prefixLength = Integer.parseInt(cidr.substring(slash + 1));
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException("\"" + cidr + "\" is no CIDR block", noNumber);
    }
    if (prefixLength < 0 || prefixLength > 8 * network.getAddress().length) {
      throw new IllegalArgumentException("\"" + cidr + "\" is no CIDR block");
    }
    return new AddressBlock(network, prefixLength);
  }

  boolean contains(String ip) {
    byte[] other = address(ip).getAddress();
    byte[] own = network.getAddress();
    int ignored = 8 * own.length - prefixLength;
    return other.length == own.length
        && new BigInteger(1, own)
            .shiftRight(ignored)
            .equals(new BigInteger(1, other).shiftRight(ignored));
  }

  private static InetAddress address(String ip) {
    // Digits, dots and colons only, so that nothing is looked up.
    if (!ip.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
      throw new IllegalArgumentException("\"" + ip + "\" is no IP address");
    }
    try {
      return InetAddress.getByName(ip);
    } catch (UnknownHostException noAddress) {
      throw new IllegalArgumentException("\"" + ip + "\" is no IP address", noAddress);
    }
  }
}
