package org.qingshan.domain.buyer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person asked to be forgotten, and what the trade knew of him is erased. Whoever keeps more of him erases it now, in the same
 * transaction.
 *
 * @param buyer our key of the person
 * @param blocked the shop sells nothing to him, which must stay so
 * @param places streets and houses that parcels of his went to, by which what the team was told of him is found
 * @param kept the number of the message that asked, which stays with its answer; null if nothing is to stay any more, not even the
 *     names by which copies of his messages are recognised
 */
public record BuyerForgotten(
        long buyer,
        boolean blocked,
        List<String> places,
        @Nullable Long kept) {}
