package org.qingshan.domain.payment;

import java.util.Optional;

/** Where a buyer can pay by card. */
public interface CardLinks {

    /** Whether this shop's buyers can. */
    boolean isOn(String shop);

    /**
     * To be asked inside a lane.
     *
     * @param order our key of it
     * @return an address that stays good, and opens to whoever has it what is due for that order alone; empty where the shop takes no cards
     */
    Optional<String> to(String shop, long order);
}
