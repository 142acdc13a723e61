package org.qingshan.domain.shop;

import java.util.Set;

/** Makes one-time links into the console. */
public interface ConsoleLinks {

    /**
     * A link for a person with these roles, valid for ten minutes and one login. Called inside the shop's lane.
     *
     * @param who our own key of the person
     */
    String issue(String who, Set<Role> roles);
}
