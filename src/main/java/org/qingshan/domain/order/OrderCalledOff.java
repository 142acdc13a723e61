package org.qingshan.domain.order;

/**
 * The shop has cancelled a buyer's order.
 *
 * @param words why, in the words of who decided; kept nowhere else
 */
public record OrderCalledOff(CustomerOrder order, String words) {}
