package org.qingshan.domain.parcel;

import java.util.List;
import org.qingshan.domain.order.CustomerOrder;

/** The goods of a packed order were weighed again. */
public record GoodsWeighed(CustomerOrder order, List<Weighed> weighed) {}
