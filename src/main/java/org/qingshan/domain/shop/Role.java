package org.qingshan.domain.shop;

/** What a person does for the shop. */
public enum Role {
    /** May do everything. */
    OWNER,
    /** Speaks to the camera; may also do what the team does. */
    HOST,
    SCREENER,
    PACKER,
    /** Sees his own lots only. */
    GROWER;

    /** Whether someone with this role may do what the other role may. */
    public boolean includes(Role other) {
        return this == other || this == OWNER || (this == HOST && (other == SCREENER || other == PACKER));
    }
}
