/** Tests of what people and programs see over HTTP, and a market stall to see. It may use everything. */
@NullMarked
package org.qingshan.web;

import org.jspecify.annotations.NullMarked;
