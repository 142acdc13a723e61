package org.qingshan.domain.buyer;

/**
 * Lets a person have what the shop knows about him. Called inside the shop's lane; the link works once the transaction is
 * committed.
 *
 * <p>Guaranteed: nobody can guess it, it is good for some minutes, and who talks with the shop in a browser opens it in that browser
 * alone. The link is a secret: show it to that person alone, keep it in no log.
 */
public interface OwnDataLinks {

    /**
     * @param buyer our key of the person
     * @return the absolute address of a file
     */
    String issue(long buyer);
}
