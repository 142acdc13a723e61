package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the rules of the sale do to people: time that runs out, turns, limits. English is in {@code messages/rule_en.properties}. */
@MessageBundle(value = "rule", locale = "zh")
public interface RuleText {
    @Message("还有 {minutes} 分钟：{goods} 还没确认，到时间就让给别人了。")
    String timeRunsShort(long minutes, String goods);

    @Message("{quantity} {name}（{slot}）")
    String goods(String quantity, String name, String slot);

    @Message("到期前 {minutes} 分钟提醒一次")
    String reminds(long minutes);

    @Message("到期前不提醒")
    String remindsNobody();

    @Message("还想要就点一下，或者再发一次。")
    String orAgain();

    @Message("再要 {quantity} {name}（{slot}）")
    String takeAgainButton(String quantity, String name, String slot);

    @Message("候补 {quantity} {name}（{slot}）")
    String queueAgainButton(String quantity, String name, String slot);
}
