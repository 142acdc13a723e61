/** What several tests need and what is no test. It may use everything. */
@NullMarked
package org.qingshan.support;

import org.jspecify.annotations.NullMarked;
