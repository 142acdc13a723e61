package org.qingshan.platform;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which addresses are out on the internet, where we may send for a shop. By IANA's registries of special-purpose addresses (RFC 6890 and
 * those that follow it): whatever is not globally reachable is not, nor is what only carries an IPv4 address in it.
 */
public final class PublicAddress {
    /** Blocks of IPv4 that {@link InetAddress} has no word for. */
    private static final List<Block> INSIDE = List.of(
            new Block("0.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("240.0.0.0", 4));

    /** Of IPv6 only 2000::/3 is out there; of it these are not: documentation, Teredo and others of 2001::/23, 6to4. */
    private static final Block GLOBAL = new Block("2000::", 3);

    private static final List<Block> INSIDE_6 = List.of(
            new Block("2001::", 23), new Block("2001:db8::", 32), new Block("2002::", 16), new Block("3fff::", 20));

    private static final Pattern OF_HERE = Pattern.compile(".*\\.(?:localhost|local|internal|lan|home\\.arpa)");

    private PublicAddress() {}

    /** Whether a name means another machine in every house it is asked for in (RFC 6761, 6762, 8375, 9476). */
    public static boolean isOfHere(String host) {
        return OF_HERE.matcher(host).matches();
    }

    private record Block(byte[] start, int bits) {
        Block(String start, int bits) {
            this(literal(start), bits);
        }

        private static byte[] literal(String address) {
            try {
                return InetAddress.getByName(address).getAddress();
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(address, impossible);
            }
        }

        boolean holds(byte[] address) {
            var whole = bits / 8;
            var rest = bits % 8;
            return address.length == start.length
                    && Arrays.equals(address, 0, whole, start, 0, whole)
                    && (rest == 0 || (((address[whole] ^ start[whole]) & 0xff) >> (8 - rest)) == 0);
        }
    }

    public static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address
                ? INSIDE.stream().noneMatch(block -> block.holds(bytes))
                : GLOBAL.holds(bytes) && INSIDE_6.stream().noneMatch(block -> block.holds(bytes));
    }
}
