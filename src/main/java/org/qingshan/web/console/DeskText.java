package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about growers and their money say. English is in {@code messages/desk_en.properties}. */
@MessageBundle(value = "desk", locale = "zh")
public interface DeskText {
    @Message("货主分成，百分之几")
    String share();

    @Message("没谈价的货，货主得卖价的这么多，0 到 100。已经收下的货不变。")
    String share_hint();
}
