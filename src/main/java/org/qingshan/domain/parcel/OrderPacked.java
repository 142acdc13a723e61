package org.qingshan.domain.parcel;

import java.util.List;
import org.qingshan.domain.order.CustomerOrder;

/**
 * An order is packed.
 *
 * @param weighed what the scale said of what is sold by weight
 */
public record OrderPacked(CustomerOrder order, int boxes, List<Weighed> weighed) {}
