package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What growers are owed and what they get. English is in {@code messages/ledger_en.properties}. */
@MessageBundle(value = "ledger", locale = "zh")
public interface LedgerText {
    @Message("没谈价的货，货主得卖价的 {percent}%")
    String usualShare(int percent);

    @Message("每{unit} {price}")
    String agreedPrice(String price, String unit);

    @Message("卖价的 {percent}%")
    String agreedShare(int percent);
}
