/**
 * The face for agents: a Model Context Protocol server whose tools are winnow's commands. Start at
 * {@link winnow.agent.AgentTools}, the table of them; {@link winnow.agent.AgentServer} speaks the protocol.
 */
@NullMarked
package winnow.agent;

import org.jspecify.annotations.NullMarked;
