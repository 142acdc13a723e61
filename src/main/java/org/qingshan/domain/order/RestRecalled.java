package org.qingshan.domain.order;

import java.util.List;

/**
 * Goods of orders that were packed when their lot was recalled, and are not any more, have left them.
 *
 * @param paid the numbers of those of which money may have to go back
 */
public record RestRecalled(List<Integer> paid) {}
