package org.qingshan.conversation.amount;

import java.util.regex.Pattern;

/** Tells what somebody has paid in another shop, for other goods: "I paid 30 for two boxes at the market", 我在超市付了30. Pure. */
public final class PaidAtOthers {
    private static final Pattern SAID = Pattern.compile(
            "[在去到从]\\p{IsHan}{0,3}(?:超市|菜?市场|菜场|集市|商场|别家|别人家|隔壁|水果店|外面|别的店|其他店|拼多多|淘宝|京东)"
                    + "|\\b(?:at|in|from|on) (?:(?:the|a|an|my|our|some) )?(?:(?:local|nearby|village|farmers'?|wet|street|other) )?(?:market|supermarket|mall|grocer(?:y|'?s)|taobao|pinduoduo)\\b"
                    + "|\\b(?:at|in|from|to) (?:another|a different|(?:the|some|an) other|the next) (?:shop|store|place|seller|stall)\\b",
            Pattern.CASE_INSENSITIVE);

    private PaidAtOthers() {}

    public static boolean is(String said) {
        return SAID.matcher(said).find();
    }
}
