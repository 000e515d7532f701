-- Does in Neovim what a person does with a tag, and writes what came of it as JSON into the file said.json.
-- The command of the server is what stands in the variable WINNOW_SERVER, one word a line.

local said = {}
local PATIENCE = 60000

local function await(what, condition)
  if not vim.wait(PATIENCE, condition, 20) then
    error('waited in vain for ' .. what)
  end
end

local function at(line, column)
  vim.api.nvim_win_set_cursor(0, { line, column })
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return window
    end
  end
end

local function drive()
  local client = vim.lsp.start_client({
    name = 'winnow',
    cmd = vim.split(vim.env.WINNOW_SERVER, '\n'),
    root_dir = vim.fn.getcwd(),
    on_exit = function(code) said.code = code end,
  })
  vim.cmd('edit src/Boiler.java')
  vim.lsp.buf_attach_client(0, client)
  await('the server', function()
    local running = vim.lsp.get_client_by_id(client)
    return running and running.initialized
  end)

  await('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  said.diagnostics = vim.tbl_map(function(each)
    return { line = each.lnum, column = each.col, message = each.message, source = each.source }
  end, vim.diagnostic.get(0))

  at(1, 14)
  vim.lsp.buf.hover()
  await('the hover', function() return floating() ~= nil end)
  said.hover = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(floating()), 0, -1, false)
  vim.api.nvim_win_close(floating(), true)

  local code = vim.api.nvim_get_current_buf()
  vim.lsp.buf.definition()
  await('the definition', function() return vim.api.nvim_get_current_buf() ~= code end)
  said.definition = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':t') .. ':' .. vim.api.nvim_win_get_cursor(0)[1]

  vim.lsp.buf_attach_client(0, client)
  vim.lsp.codelens.refresh()
  await('the lenses', function() return #vim.lsp.codelens.get(0) > 0 end)
  said.lenses = vim.tbl_map(function(each) return each.command.title end, vim.lsp.codelens.get(0))

  vim.api.nvim_set_current_buf(code)
  vim.api.nvim_buf_set_lines(0, 2, 2, false, { '    // ö @paper kettle#' })
  vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'
  at(3, 0)
  vim.api.nvim_create_autocmd('CompleteChanged', {
    callback = function()
      said.completion = vim.tbl_map(function(each) return each.word .. ' | ' .. each.menu end,
        vim.fn.complete_info({ 'items' }).items)
    end,
  })
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes('A<C-x><C-o>', true, false, true), 'n', false)
end

local function act()
  vim.cmd('stopinsert')
  vim.api.nvim_buf_set_lines(0, 2, 3, false, { '    // ö @papper kettle#s2 heats' })
  await('the near miss', function()
    return #vim.tbl_filter(function(each) return each.lnum == 2 end, vim.diagnostic.get(0)) > 0
  end)
  vim.ui.select = function(items, _, chosen)
    said.actions = vim.tbl_map(function(each) return each[2].title end, items)
    chosen(items[1], 1)
  end
  at(3, 12)
  vim.lsp.buf.code_action()
  await('the action', function()
    return vim.api.nvim_buf_get_lines(0, 2, 3, false)[1] ~= '    // ö @papper kettle#s2 heats'
  end)
  said.mended = vim.api.nvim_buf_get_lines(0, 2, 3, false)[1]
  vim.lsp.stop_client(vim.lsp.get_active_clients())
  await('goodbye', function() return said.code ~= nil end)
end

local function finish(ok, fault)
  said.fault = not ok and tostring(fault) or nil
  vim.fn.writefile({ vim.json.encode(said) }, 'said.json')
  vim.cmd('qall!')
end

-- Keys are typed only when this script has returned.
local ok, fault = pcall(drive)
if not ok then
  finish(ok, fault)
end
local begun = vim.loop.now()
local timer = vim.loop.new_timer()
timer:start(50, 50, vim.schedule_wrap(function()
  if said.completion == nil and vim.loop.now() - begun < PATIENCE then
    return
  end
  if timer:is_closing() then
    return
  end
  timer:close()
  finish(pcall(act))
end))
