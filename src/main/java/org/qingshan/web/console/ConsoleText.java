package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the team's pages. English is in {@code messages/console_en.properties}; {@code %names} are filled in by the page. */
@MessageBundle(value = "console", locale = "zh")
public interface ConsoleText {
    @Message("{shop}的后台")
    String title(String shop);

    @Message("后台")
    String console();

    @Message("更多")
    String more();

    @Message("进入{shop}的后台")
    String login_title(String shop);

    @Message("{name}，这条链接是给你的。")
    String login_name(String name);

    @Message("这条链接是给店主的。")
    String login_first();

    @Message("在这台设备上打开后台？链接只能用一次。如果不是你自己要的，关掉这页就好。")
    String login_hint();

    @Message("打开后台")
    String login_button();

    @Message("这条链接用不了了")
    String invalid_title();

    @Message("链接十分钟内有效，只能用一次。")
    String invalid_lead();

    @Message("先从聊天里拿一条链接")
    String stranger_title();

    @Message("后台没有密码。在店里的聊天中发「后台」或 /console，我会回一条只有你能用的链接，十分钟内点开。")
    String stranger_lead();

    @Message("第一次开店？启动日志里印着店主的链接。")
    String stranger_first();

    @Message("现在你看不了后台")
    String no_member_title();

    @Message("后台只给店主、主播和分拣、打包的伙伴看。需要的话，请店主邀请你。")
    String no_member_lead();

    @Message("这里什么也没有")
    String nothing_title();

    @Message("回到后台")
    String back();

    @Message("去首页")
    String home();

    @Message("已退出")
    String out_title();

    @Message("这次登录在所有设备上都结束了。")
    String out_lead();

    @Message("退出")
    String logout();

    @Message("English")
    String other_language();

    @Message("连接中…")
    String connecting();

    @Message("已连接")
    String live();

    @Message("断线了，下面是 %ago 前的数字，正在重连…")
    String lost();

    @Message("断线了，正在重连…")
    String lost_at_once();

    @Message("这样写不行，改一改再试。")
    String nonsense();

    @Message("最小到 %least，不能再细。")
    String too_fine();

    @Message("%n 秒")
    String seconds();

    @Message("%n 分钟")
    String minutes();

    @Message("登录已过期。在聊天里发「后台」，拿一条新链接。")
    String expired();

    @Message("登录换过了，没有改。写好的先抄下来，再刷新这一页。")
    String anew();

    @Message("正在直播")
    String stream_live();

    @Message("上一场（已结束）")
    String stream_ended();

    @Message("还没有直播")
    String stream_none();

    @Message("已确认订单")
    String orders_total();

    @Message("已确认金额")
    String money_total();

    @Message("待确认")
    String held_total();

    @Message("候补")
    String waiting_total();

    @Message("货单")
    String lineup();

    @Message("货单还是空的。点「上新」，或者在聊天里发「上架 黄桃 29.9 200箱」。")
    String lineup_empty();

    @Message("找货：编号、名字、拼音首字母")
    String find();

    @Message("找到 %n 样，共 %all 样")
    String found();

    @Message("清空")
    String find_all();

    @Message("讲解中")
    String pinned();

    @Message("停卖")
    String closed();

    @Message("剩余 · %unit")
    String left();

    @Message("已售 %n")
    String sold();

    @Message("留着 %n")
    String held();

    @Message("候补 %n")
    String waiting();

    @Message("共 %n %unit")
    String offered();

    @Message("订单")
    String orders();

    @Message("还没有订单。第一单会出现在这里。")
    String orders_empty();

    @Message("候补")
    String line_waiting();

    @Message("待确认")
    String status_open();

    @Message("已确认")
    String status_confirmed();

    @Message("已打包")
    String status_packed();

    @Message("已发货")
    String status_shipped();

    @Message("已送到")
    String status_delivered();

    @Message("退回来了")
    String status_returned();

    @Message("已取消")
    String status_cancelled();

    @Message("已超时")
    String status_expired();

    @Message("这个页面要用 JavaScript 才能实时更新。请换一个浏览器，或打开 JavaScript。")
    String needs_script();

    @Message("从另一单转来")
    String moved_here();

    @Message("转到另一单")
    String moved_away();

    @Message("记错了，没有到账")
    String noted_by_mistake();

    @Message("这几单是一笔付的，点一次「到账了」就都记上：")
    String paid_together();

    @Message("订单 {number}：你写的是到账 {sum}，比要收的多 {more}。真到了这么多，再点一次「到账了」；写错了就改一下。")
    String more_than_due(int number, String sum, String more);

    @Message("记下了：订单 {number} 到账 {sum}。")
    String money_noted(int number, String sum);

    @Message("记错了？")
    String take_back();

    @Message("最后记的到账 {sum} 要是没有到过，就撤掉，买家会知道还要付。")
    String take_back_hint(String sum);

    @Message("{sum} 没到，撤掉")
    String never_came(String sum);

    @Message("还没封账，到现在是{money}。")
    String coming_so_far(String money);
}
