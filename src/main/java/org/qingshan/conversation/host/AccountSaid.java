package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;

/** Where viewers shall pay, as an owner says it: 付款微信转账 139…, "transfer to bank account 6222…". It is asked before it is set: a viewer's words may be quoted. */
final class AccountSaid {
    private static final String BANK =
            "微信|支付宝|\\p{IsHan}{0,4}银行|[农建工中]行|邮储|信用社|农商行|银联|wechat|weixin|alipay|paypal|bank|account";

    /** The account, and whose it is: no more, or it may be a warning. */
    private static final String NUMBERED = "(?<v>(?:(?:" + BANK
            + ")(?:转账|付款|收款|账号|帐号|卡号?|号码?|to|account|number|no\\.?|[:：,， ])*){1,3}\\d(?:[\\d -]{4,24}\\d)"
            + "(?:[,，:： (（]{0,2}(?:户名|开户[人名]|name)?[:： ]{0,2}(?:\\p{IsHan}{2,5}|[a-z]{2,12}(?: [a-z]{2,12})?)[)）]?){0,2})";

    private static final List<Pattern> ACCOUNTS = List.of(
            ShopSaid.way(ShopSaid.BEGIN + "(?:收款|付款|转账|付钱|打款)(?:方式|账号|帐号|账户|帐户|码)?(?:改成|改为|换成|就|是|用|走|到|[:：,， ]){0,4}"
                    + NUMBERED + ShopSaid.END),
            ShopSaid.way(ShopSaid.BEGIN + "(?:用|走|转到?|打到?|付到?)" + NUMBERED.replace("){0,2})", "){0,2}?)")
                    + " ?(?:付款|转账|付钱|收款|就行|就可以|就好){1,2}" + ShopSaid.END),
            ShopSaid.way(
                    ShopSaid.BEGIN + "(?:钱|货款)(?:都|就|请)?(?:转|打|付|汇)(?:到|给)?(?:我们?的?|咱们?的?)?" + NUMBERED + ShopSaid.END),
            ShopSaid.way(
                    "(?:(?:please|ok|okay|now|viewers|buyers|customers|people|everyone|you|can|should|to|may),? ){0,4}(?:pay(?:ment)?|transfer|send (?:the )?money)(?: is| goes| go| by| via| with| through| to| account|:){0,3} "
                            + NUMBERED + ShopSaid.END));

    /** A transfer that was made, a warning, and no account. */
    private static final Pattern NO_ACCOUNT = ShopSaid.way(
            "单号|流水|凭证|截图|订单|已|收到|到账|付了|转了|打了|付过|没有?|骗|停|别|不|换(?!成)|挂|假|错|旧|封|作废|[?？]|\\b(?:received|paid|sent|order|arrived|reference|has|have|did|not|scam|fake|fraud|don't|stop|stopped|never|wrong|old|closed|blocked)\\b");

    private static final Pattern ACCOUNT = ShopSaid.way(".*(?:\\d[ -]?){6,}.*");

    private AccountSaid() {}

    static Optional<HostSays> of(Turn turn, String text) {
        return NO_ACCOUNT.matcher(text).find()
                ? Optional.empty()
                : ShopSaid.typed(turn, text, ACCOUNTS)
                        .filter(account -> ACCOUNT.matcher(account).matches())
                        .map(account -> ShopSaid.set(
                                turn,
                                "pay",
                                account,
                                false,
                                turn.words().wholeLineup().shopPayButton(account)));
    }
}
