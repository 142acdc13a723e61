package org.qingshan.platform.lane;

/**
 * A row that is inserted as it is when the lane writes it, and not as it was when it was kept. Whatever it names by its number alone must
 * have been kept before it; it has no collections.
 */
public interface InsertedAsItIs {}
