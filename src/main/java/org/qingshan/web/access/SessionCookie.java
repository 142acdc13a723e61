package org.qingshan.web.access;

import jakarta.ws.rs.core.NewCookie;

/** How a browser keeps its session: out of reach of scripts, of other sites' posts, and of the other pages here. */
public final class SessionCookie {
    public static final String NAME = "qs_console";
    private static final String PATH = "/console";

    private SessionCookie() {}

    /** @param secure whether people reach us by https */
    public static NewCookie of(Secret session, boolean secure) {
        return cookie(session.written(), (int) ConsoleSession.LIFE.toSeconds(), secure);
    }

    public static NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    private static NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(PATH)
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
