package org.qingshan.domain.shop;

/**
 * Lets people of the team into the console, without a password. Called inside the shop's lane; the link works once the
 * transaction is committed.
 *
 * <p>Guaranteed: a link opens one session, once; looking at it does not spend it. What the person may do is looked up at every
 * request, so that who leaves the team is out at once. The link is a secret: show it to that person alone, keep it in no log.
 */
public interface ConsoleLinks {

    /**
     * A link for a person who speaks for members of the shop; good for ten minutes.
     *
     * @param buyer our key of the person
     * @param name what the page calls the person
     * @return the absolute address
     */
    String issue(long buyer, String name);

    /**
     * A link for whoever sets the shop up. Good, as its session is, for as long as the shop has no owner; a new one makes the
     * one before invalid.
     *
     * @return the absolute address
     */
    String issueToFirstOwner();
}
