/** Deadlines and recurring jobs: opens the shop's lane for a domain verb. May use the domain and inbox and outbox upkeep. */
@NullMarked
package org.qingshan.schedule;

import org.jspecify.annotations.NullMarked;
