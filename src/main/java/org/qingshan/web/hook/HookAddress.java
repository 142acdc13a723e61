package org.qingshan.web.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qingshan.platform.PublicAddress;

/** Says where a shop may have us send to: asked when an address is given, and again at each sending, for names change their meaning. */
@ApplicationScoped
public class HookAddress {
    private static final int LONGEST = 500;

    private final Set<String> privateHosts;

    HookAddress(HookConfig config) {
        this.privateHosts = config.webhook().privateHosts().orElse(Set.of());
    }

    /** Where to connect to for a host. */
    record Target(URI uri, InetAddress address) {
        boolean isSecure() {
            return "https".equals(uri.getScheme());
        }

        int port() {
            return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
        }
    }

    /** The address as it is kept; empty where nothing can be sent to it. Does not ask for its host's name. */
    public Optional<String> sound(String typed) {
        try {
            var uri = new URI(typed);
            var host = uri.getHost();
            var isSound = typed.length() <= LONGEST
                    && host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && (isWebPort(uri.getPort()) || isKnownInside(host))
                    && (!isNameOfHere(host) || isKnownInside(host))
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) && isKnownInside(host))
                    && (!isLiteral(host) || isKnownInside(host) || PublicAddress.is(InetAddress.getByName(host)));
            return isSound ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException | UnknownHostException none) {
            return Optional.empty();
        }
    }

    /** Asks for the host's addresses. Empty where it has none that we may send to; one that is inside spoils all. */
    Optional<Target> target(String url) {
        var uri = URI.create(url);
        try {
            var all = InetAddress.getAllByName(uri.getHost());
            return isKnownInside(uri.getHost()) || Arrays.stream(all).allMatch(PublicAddress::is)
                    ? Optional.of(new Target(uri, all[0]))
                    : Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.empty();
        }
    }

    private boolean isKnownInside(String host) {
        return privateHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Below 1024 each port belongs to a service of its own: what listens at 22 is no shop's system. -1 stands for the usual one. */
    private static boolean isWebPort(int port) {
        return port == -1 || port == 443 || port >= 1024 && port <= 65535;
    }

    /** Names that mean this machine or this network wherever they are asked for (RFC 6761, 6762, 9476), or have no domain at all. */
    private static boolean isNameOfHere(String host) {
        var name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return !isLiteral(name) && (name.indexOf('.') < 0 || PublicAddress.isOfHere(name));
    }

    /** Numbers, in whatever way they are written: they are looked at without asking anybody. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("[0-9a-fA-Fx.]*[0-9]");
    }
}
