/** The lane of a shop: one transaction at a time, over all replicas, in which that shop's rows are read and written. Uses nothing but the database. */
@NullMarked
package org.qingshan.platform.lane;

import org.jspecify.annotations.NullMarked;
