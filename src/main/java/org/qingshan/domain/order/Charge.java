package org.qingshan.domain.order;

/**
 * What a parcel costs, in minor units.
 *
 * @param goods the sum of its lines
 * @param shipping what the courier takes
 */
public record Charge(long goods, long shipping) {
    public long total() {
        return goods + shipping;
    }
}
