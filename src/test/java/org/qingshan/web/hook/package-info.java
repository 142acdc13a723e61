/** Tests of what the shop's own systems are told. It may use everything. */
@NullMarked
package org.qingshan.web.hook;

import org.jspecify.annotations.NullMarked;
