package org.qingshan.web.access;

import org.qingshan.domain.shop.Role;

/** The roles that resources ask for. Those of people are the names of {@link Role}; a session never has a program's. */
public final class AccessRoles {
    /** A program with a key; it acts as owner of its shop. */
    public static final String PROGRAM = "PROGRAM";

    public static final String OWNER = "OWNER";
    public static final String HOST = "HOST";
    public static final String SCREENER = "SCREENER";
    public static final String PACKER = "PACKER";

    private AccessRoles() {}
}
