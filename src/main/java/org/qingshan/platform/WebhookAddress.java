package org.qingshan.platform;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether Telegram would bring updates to an address of ours. It says so itself only when the webhook is set, which may be weeks later. */
public final class WebhookAddress {
    private static final Set<Integer> PORTS = Set.of(-1, 443, 80, 88, 8443);
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");

    private WebhookAddress() {}

    /** @param address of the install, with its scheme; whether a name leads to a public machine is not looked up */
    public static boolean isTaken(String address) {
        try {
            var uri = URI.create(address);
            var host = uri.getHost();
            return "https".equalsIgnoreCase(uri.getScheme())
                    && host != null
                    && uri.getUserInfo() == null
                    && PORTS.contains(uri.getPort())
                    && isPublic(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Telegram calls by IPv4 alone. */
    private static boolean isPublic(String host) {
        if (host.startsWith("[") || !host.contains(".")) {
            return false;
        }
        return NUMBERS.matcher(host).matches() ? isOut(host) : !PublicAddress.isOfHere(host);
    }

    private static boolean isOut(String numbers) {
        try {
            return PublicAddress.is(InetAddress.getByName(numbers));
        } catch (UnknownHostException none) {
            return false;
        }
    }
}
