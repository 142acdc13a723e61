package org.qingshan.platform.lane;

/** Something of this shop was committed on this replica. A hint for those who would otherwise look later; it may be missed. */
public record ShopChanged(String shop) {}
