package org.qingshan.conversation.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the bot says of the shop, and of those who work for it. English is in {@code messages/member_en.properties}. */
@MessageBundle(value = "member", locale = "zh")
public interface MemberText {
    @Message("欢迎，{name}！你现在是{role}。发「帮助」看你能做什么。")
    String joined(String name, String role);

    @Message("欢迎！你现在是{role}。发「帮助」看你能做什么。")
    String joinedNameless(String role);

    @Message("{name} 用邀请码加入了，身份：{role}。")
    String someoneJoined(String name, String role);

    @Message("没留名字（{when} 加入）")
    String nameless(String when);

    @Message("没留名字的人")
    String namelessBuyer();

    @Message("有人（没留名字）用邀请码加入了，身份：{role}。")
    String somebodyJoined(String role);

    @Message("店主")
    String roleOwner();

    @Message("主播")
    String roleHost();

    @Message("验货员")
    String roleScreener();

    @Message("打包员")
    String rolePacker();

    @Message("农户")
    String roleGrower();

    @Message("邀请")
    String inviteButton();

    @Message("邀请谁？点一个身份。")
    String inviteWhom();

    @Message("{role}邀请码，七天内有效，只能用一次。把下面这句转给对方，让他发到这里：")
    String invited(String role);

    @Message("/start join_{code}")
    String inviteUse(String code);

    @Message("团队：")
    String teamTitle();

    @Message("还没有别人。发「邀请」请人加入。")
    String teamEmpty();

    @Message("店铺 {key}：{name}")
    String shopTitle(String key, String name);

    @Message("运费：{province}内 {home}，其他 {away}{freeFrom}")
    String shopShipping(String province, String home, String away, String freeFrom);

    @Message("留货 {minutes} 分钟；验货：{inspection}；同一样再要一次：{repeat}")
    String shopRules(long minutes, String inspection, String repeat);

    @Message("累加")
    String repeatAdds();

    @Message("换成新的数量")
    String repeatReplaces();

    @Message("忽略，先问一句")
    String repeatIgnored();

    @Message("验过才能卖")
    String inspectionRequired();

    @Message("可以凭信任先卖")
    String inspectionOptional();

    @Message("不发：{areas}")
    String shopUndeliverable(String areas);

    @Message(
            "要改就发其中一句：\n/shop name 名字\n/shop shipping 湖南 8 12 99\n/shop fees 江浙沪 10+2；新疆,西藏 25+18；其他 12+4（首重+续重）\n/shop firstweight 1 1（首重、每步续重，公斤）\n/shop free 99（满多少包邮；off 不包）\n/shop hold 15\n/shop remind 5（到期前提醒；off 不提醒）\n/shop grace 8（停卖、下播后几秒内的单照收）\n/shop dispatch 24\n/shop cutoff 17:30（快递几点截单；off 不定）\n/shop packing 6 15（6 个人打包，每人每小时 15 单；赶不上截单就说明天发）\n/shop inspection optional\n/shop repeat add（累加；replace 替换，ignore 忽略）\n/shop share 80（没谈价的货，货主得卖价的百分之几）\n/shop tolerance 2（称轻百分之几以内不退）\n/shop weight refund（轻了退钱；waive 不退）\n/shop damage transit courier（坏了谁担：goods packing transit unknown 对 grower packing courier pool）\n/shop settle auto（下播后自动结账；manual 手动）\n/shop pay 微信 139…（收款账号；off 不写）\n/shop cod on（可以货到付款）\n/shop undeliverable 新疆,西藏（不发；remove 新疆 恢复，none 清空）")
    String howToShop();

    @Message("改好了。")
    String shopChanged();

    @Message("没看懂，没有改动。")
    String shopNotUnderstood();

    @Message("没看懂「{value}」，没有改动。这样写：")
    String shopValueNotUnderstood(String value);
}
