package org.qingshan.domain.place;

import org.jspecify.annotations.Nullable;

/**
 * The bot that a shop speaks through where the platform has bots, other than the one of the whole install.
 *
 * <p>Reads want a reading of the shop, the rest its lane.
 */
public interface OwnBot {

    enum State {
        NONE,
        /** The platform is being asked whether the token is good. */
        CHECKING,
        WORKING,
        LOST,
        /** The platform does not know the token. */
        REFUSED,
        /** It speaks for another shop. */
        TAKEN
    }

    /**
     * How it stands.
     *
     * @param name what people call it on the platform; empty until the platform has told
     * @param isBrought whether the platform brings its messages; else they are asked for
     */
    record Now(State state, String name, boolean isBrought, Payments payments) {}

    /** How the shop is paid in its chats. */
    enum Payments {
        OFF,
        /** Nobody's money moves. */
        TEST,
        REAL,
        /** What it was given is good for the bot it had before. */
        OF_ANOTHER_BOT
    }

    /** Why something was not done. */
    enum Refusal {
        NO_TOKEN,
        NO_PAYMENT_TOKEN,
        /** The install has no key to seal the token with. */
        NO_KEY,
        TAKEN,
        /** There is no bot. */
        NO_BOT,
        /** Platforms bring messages only to a public address with a certificate. */
        NO_HTTPS
    }

    Now now();

    /** It is asked about from now on, and becomes the shop's bot once it has proved good. The token is kept sealed only. */
    @Nullable
    Refusal give(String token, String actor);

    @Nullable
    Refusal takeAway(String actor);

    @Nullable
    Refusal run(boolean isBrought, String actor);

    /** Buyers can pay in their chats from now on, by the token of a payment provider, which is kept sealed only. */
    @Nullable
    Refusal givePayments(String token, String actor);

    @Nullable
    Refusal takePaymentsAway(String actor);

    /** Writes to every owner who has spoken to it, or would have. Returns to how many chats that was. */
    int test(String actor);
}
