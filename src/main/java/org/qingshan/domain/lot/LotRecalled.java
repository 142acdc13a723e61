package org.qingshan.domain.lot;

import java.util.List;

/**
 * A lot was pulled off the sale.
 *
 * @param reason in the words of whoever did it; {@link org.qingshan.domain.order.Recalling#FAILED_INSPECTION} where a sample was bad
 * @param by who did it, by our own key
 * @param open how many orders that could still be changed it concerned
 * @param underway numbers of those that are packed or on their way
 * @param paid numbers of those that cost less now and are paid, or said to be
 * @param soldOut lots of the same grower, by our keys, that are sold out by what moved there
 */
public record LotRecalled(
        long lotId,
        String reason,
        String by,
        int open,
        List<Integer> underway,
        List<Integer> paid,
        List<Long> soldOut) {}
