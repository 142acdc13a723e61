package org.qingshan.conversation.command;

import static java.util.Map.entry;

import java.util.Map;
import org.qingshan.conversation.text.MemberText;

/** What is said to a setting that was not understood: how that one is written, or all of them where it is none. */
final class SettingHelp {
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("名字", "name"),
            entry("店名", "name"),
            entry("留货", "hold"),
            entry("提醒", "remind"),
            entry("延迟", "grace"),
            entry("发货", "dispatch"),
            entry("截单", "cutoff"),
            entry("打包", "packing"),
            entry("重复", "repeat"),
            entry("验货", "inspection"),
            entry("产地", "origin"),
            entry("联系", "contact"),
            entry("自提", "pickup"),
            entry("不发", "undeliverable"),
            entry("分成", "share"),
            entry("误差", "tolerance"),
            entry("短斤", "weight"),
            entry("结账", "settle"),
            entry("坏货", "damage"),
            entry("坏果", "problem"),
            entry("箱重", "box"),
            entry("快递", "courier"),
            entry("收款", "pay"),
            entry("货到付款", "cod"),
            entry("未付", "unpaid"),
            entry("先付先得", "firstpaid"),
            entry("运费", "shipping"),
            entry("分省运费", "fees"),
            entry("首重", "firstweight"),
            entry("包邮", "free"));

    private SettingHelp() {}

    static String notUnderstood(MemberText text, String what, String value) {
        var usage = "/shop " + NAMES.getOrDefault(what, what) + " ";
        var lines =
                text.howToShop().lines().filter(line -> line.startsWith(usage)).toList();
        return value.isEmpty() || lines.isEmpty()
                ? text.shopNotUnderstood() + "\n" + text.howToShop()
                : text.shopValueNotUnderstood(value) + "\n" + String.join("\n", lines);
    }
}
