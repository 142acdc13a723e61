package org.qingshan.domain.photo;

/**
 * What a buyer sent is no picture, or only a part of one, or the platform never gave it: it has to be sent again.
 *
 * @param order by our key
 * @param isOfPayment else it shows what came spoilt
 */
public record PictureLost(long buyerId, long order, boolean isOfPayment) {}
